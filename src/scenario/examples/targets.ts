export const FUNCTION = 'arn:aws:lambda:us-east-1:123456789012:function:my-function';
export const OTHER_FUNCTION = 'arn:aws:lambda:us-east-1:123456789012:function:other-function';
export const QUEUE = 'arn:aws:sqs:us-east-1:123456789012:my-queue';

/** The text of a PutTargets row, one target a line. */
export function targets(...arns: readonly string[]): string {
  const lines = arns.map((arn, index) => `  { "Id": "${index + 1}", "Arn": "${arn}" }`);
  return `[\n${lines.join(',\n')}\n]`;
}
