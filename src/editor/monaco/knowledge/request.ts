import { GLOBAL_KEYS } from './pages';
import { actions } from './policy/actions';
import { keyNamed, keyShapes } from './policy/keys';
import { OBJECT, type Shape, values } from './shape';

/** Context values by condition key. */
export const context: Shape = {
  about: 'What the request holds for each condition key: one value, or a list.',
  source: GLOBAL_KEYS,
  stub: OBJECT,
  keys: keyShapes,
  keysLike: keyNamed,
};

/** A request of any service. */
export const request: Shape = {
  stub: OBJECT,
  keys: {
    action: { about: 'The one action that is asked about.', ...one(actions) },
    resource: {
      about: 'The ARN of what the action is about; `*` for an action without a resource.',
      stub: '"$1"',
      values: values('*', 'arn:aws:s3:::my-bucket/report.csv'),
    },
    resourceAccount: {
      about: 'The account that owns the resource, where its ARN does not tell, as with Amazon S3.',
      stub: '"$1"',
      values: values('123456789012'),
    },
    principal: {
      about: "The caller's ARN, where it is not the row's.",
      stub: '"$1"',
      values: values('arn:aws:iam::123456789012:user/alice'),
    },
    context,
  },
};

/** A request is about one exact action. */
function one(shape: Shape): Pick<Shape, 'stub' | 'values' | 'explain' | 'source'> {
  return {
    stub: '"$1"',
    source: shape.source,
    values: shape.values?.filter(({ value }) => !String(value).includes('*')) ?? [],
    ...(shape.explain && { explain: shape.explain }),
  };
}
