import type { ArnDiagnosis } from '../../engine/later';
import { segmentsOf } from './segmentsOf';

/** The policy's ARN over the bus's, part by part; the parts that differ stand out. */
export function ArnSegments({ arn }: { arn: ArnDiagnosis }) {
  const segments = segmentsOf(arn);
  if (segments.length === 0) return null;
  return (
    <table className="arn-segments">
      <caption className="visually-hidden">The two ARNs, part by part</caption>
      <thead>
        <tr>
          <td />
          {segments.map(({ name, differs }) => (
            <th key={name} scope="col" data-differs={differs || undefined}>
              {name}
              {differs && <span className="visually-hidden"> differs</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(['policy', 'bus'] as const).map((side) => (
          <tr key={side}>
            <th scope="row">{side === 'policy' ? 'Policy' : 'Bus'}</th>
            {segments.map(({ name, differs, [side]: text }) => (
              <td key={name} data-differs={differs || undefined}>
                <code>{text || '—'}</code>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
