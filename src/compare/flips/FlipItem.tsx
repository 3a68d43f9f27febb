import type { Flip } from '../../engine';
import { changeWords, flipWords } from '../../engine/words/reasoning';
import { type CellExplanation, useActions, usePlayground } from '../../store';
import { PhraseText } from '../../ui/PhraseText';
import { changedDocuments, withEdits } from '../edits';
import { CallCode } from '../parts/CallCode';
import { Diff } from '../parts/Diff';
import { nameOf } from '../place';
import { rowOf } from '../rows';

interface FlipItemProps<F extends Flip = Flip> {
  readonly flip: F;
  readonly cell: CellExplanation;
}

/** One change: what to write, what else it does, how the text would look, and a press that does it. */
export function FlipItem({ flip, cell }: FlipItemProps) {
  return flip.kind === 'policy' ? (
    <PolicyFlip flip={flip} cell={cell} />
  ) : (
    <RequestFlip flip={flip} cell={cell} />
  );
}

function PolicyFlip({ flip, cell: { column } }: FlipItemProps<Extract<Flip, { kind: 'policy' }>>) {
  const actions = useActions();
  const { caller } = column;
  const name = nameOf(column);
  const changed = changedDocuments(caller.policies, flip.edits);
  return (
    <>
      <p>
        In {name}: <PhraseText phrase={flipWords(flip)} />.
      </p>
      {flip.also && (
        <p className="flips-note">
          {changeWords(flip.relation)}, for example <CallCode witness={flip.also} />
        </p>
      )}
      {changed.map(({ index, before, after }) => (
        <Diff key={index} before={before} after={after} label={`What changes in ${name}`} />
      ))}
      <Apply
        onApply={() =>
          actions.setPolicies(caller.id, `change ${name}`, withEdits(caller.policies, flip.edits))
        }
      />
    </>
  );
}

function RequestFlip({ flip, cell: { row } }: FlipItemProps<Extract<Flip, { kind: 'request' }>>) {
  const actions = useActions();
  const rows = usePlayground((state) => state.scenario.rows);
  const other = rowOf(flip.witness);
  const { call, site, context } = other;
  const at = rows.findIndex(({ id }) => id === row.row.id);
  return (
    <>
      <p>
        In row {row.number}: <PhraseText phrase={flipWords(flip)} />.
      </p>
      <Diff
        before={row.row.call.text}
        after={call.text}
        label={`What changes in row ${row.number}`}
      />
      <Apply
        onApply={() => {
          const { site: _, context: __, ...rest } = row.row;
          const next = {
            ...rest,
            call,
            ...(site && { site }),
            ...(context !== undefined && { context }),
          };
          actions.setRows(`change row ${row.number}`, rows.with(at, next), row.row.id);
        }}
      />
    </>
  );
}

function Apply({ onApply }: { onApply: () => void }) {
  return (
    <button type="button" className="button small" onClick={onApply}>
      Apply
    </button>
  );
}
