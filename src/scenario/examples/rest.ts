import { allowedSourcesList } from './allowed-sources-list';
import { boundaryAndBusPolicy } from './boundary-and-bus-policy';
import { creatorAccount } from './creator-account';
import { crossAccountPutEvents } from './cross-account-put-events';
import { denyEc2 } from './deny-ec2';
import { detailEventTypeCode } from './detail-event-type-code';
import { detailService } from './detail-service';
import { eventBusInvocation } from './event-bus-invocation';
import type { ExampleFile } from './example';
import { labCrossAccount } from './lab-cross-account';
import { labUserCreated } from './lab-user-created';
import type { ExampleId } from './menu';
import { multipleSourcesIndividually } from './multiple-sources-individually';
import { notPrincipalAndBoundary } from './not-principal-and-boundary';
import { principalId } from './principal-id';
import { publishToCustomBus } from './publish-to-custom-bus';
import { putTargetsLambdaOnly } from './put-targets-lambda-only';
import { putTargetsSpecificRule } from './put-targets-specific-rule';
import { rcpDataPerimeter } from './rcp-data-perimeter';
import { scpLevels } from './scp-levels';
import { sessionPolicy } from './session-policy';
import { sourceAndDetailType } from './source-and-detail-type';
import { sourceIsSpecified } from './source-is-specified';

/** Every example but the default one; loaded when the first of them is asked for. */
export const REST: { readonly [Id in Exclude<ExampleId, 'specific-source'>]: ExampleFile } = {
  'multiple-sources-individually': multipleSourcesIndividually,
  'source-and-detail-type': sourceAndDetailType,
  'source-is-specified': sourceIsSpecified,
  'allowed-sources-list': allowedSourcesList,
  'deny-ec2': denyEc2,
  'detail-service': detailService,
  'detail-event-type-code': detailEventTypeCode,
  'principal-id': principalId,
  'creator-account': creatorAccount,
  'put-targets-specific-rule': putTargetsSpecificRule,
  'put-targets-lambda-only': putTargetsLambdaOnly,
  'event-bus-invocation': eventBusInvocation,
  'publish-to-custom-bus': publishToCustomBus,
  'cross-account-put-events': crossAccountPutEvents,
  'boundary-and-bus-policy': boundaryAndBusPolicy,
  'session-policy': sessionPolicy,
  'scp-levels': scpLevels,
  'rcp-data-perimeter': rcpDataPerimeter,
  'not-principal-and-boundary': notPrincipalAndBoundary,
  'lab-user-created': labUserCreated,
  'lab-cross-account': labCrossAccount,
};
