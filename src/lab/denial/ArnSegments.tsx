import type { ArnDiagnosis } from '../../engine/later';
import { segmentsOf } from './segmentsOf';

/** The policy's ARN over the bus's, part by part; the parts that differ stand out. */
export function ArnSegments({ arn }: { arn: ArnDiagnosis }) {
  const segments = segmentsOf(arn);
  if (segments.length === 0) return null;
  return (
    <div className="arn-segments">
      <div className="arn-sides" aria-hidden="true">
        <span />
        <span>Policy</span>
        <span>Bus</span>
      </div>
      <ul aria-label="The two ARNs, part by part">
        {segments.map(({ name, policy, bus, differs }) => (
          <li key={name} data-differs={differs || undefined}>
            <span>
              {name}
              {differs && <span className="visually-hidden"> differs</span>}
            </span>
            <code>{policy || '—'}</code>
            <code>{bus || '—'}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
