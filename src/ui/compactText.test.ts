import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactText } from './compactText';

describe('a row of the table', () => {
  it('shows a short pattern in one line', () => {
    expect(compactText('{\n  "source": [\n    "aws.ec2",\n    "aws.s3"\n  ]\n}')).toBe(
      '{ "source": ["aws.ec2", "aws.s3"] }',
    );
  });

  it('gives each member of a long pattern a line', () => {
    const text = '{"source":["aws.ec2"],"detail-type":["EC2 Instance State-change Notification"]}';
    expect(compactText(text)).toBe(
      '{ "source": ["aws.ec2"],\n  "detail-type": ["EC2 Instance State-change Notification"] }',
    );
  });

  it('leaves the inside of strings alone', () => {
    expect(compactText('{"a":"x  ,{ \\" }"}')).toBe('{ "a": "x  ,{ \\" }" }');
  });

  it('shows an unfinished text as far as it goes', () => {
    expect(compactText('{"source": ["aws.')).toBe('{ "source": ["aws.');
  });

  it('changes nothing but blanks', () => {
    const marks = fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', 'a', ' ', '\n', '1');
    fc.assert(
      fc.property(fc.array(marks), (parts) => {
        const bare = (text: string) => text.replace(/\s/g, '');
        expect(bare(compactText(parts.join('')))).toBe(bare(parts.join('')));
      }),
    );
  });

  it('keeps the meaning of every document', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(compactText(JSON.stringify(value, null, 2)))).toEqual(
          JSON.parse(JSON.stringify(value)),
        );
      }),
    );
  });
});
