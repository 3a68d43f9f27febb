import { Flips } from '../../compare';
import { ReasonPanel, type ReasonPanelProps } from '../../table/reason';

/** Why the chosen cell says what it says, and what would make it say something else. */
export function ReasonsContent(props: ReasonPanelProps) {
  const cell = props.explanation;
  return (
    <>
      <ReasonPanel {...props} />
      {cell?.request && <Flips key={`${cell.row.row.id} ${cell.column.caller.id}`} cell={cell} />}
    </>
  );
}
