import { useMatrix } from '../store';
import { askFor } from '../store/asked';
import { DeadParts } from './dead/DeadParts';
import { PromiseChips } from './promise/PromiseChips';
import { PromiseDialog } from './promise/PromiseDialog';
import { PairChoice } from './relation/PairChoice';
import { RelationLine } from './relation/RelationLine';
import { usePair } from './usePair';
import { WriteTableDialog } from './write/WriteTableDialog';
import './parts/parts.css';
import './compare.css';

/** The line above the table: what is true of all requests, not of the rows alone. */
export function Compare() {
  const { columns } = useMatrix();
  const [pair, choose] = usePair(columns);
  return (
    <>
      <section className="compare" aria-label="How the policies compare">
        {pair && columns.length > 2 && <PairChoice columns={columns} pair={pair} onPair={choose} />}
        {pair && <RelationLine key={pairKey(pair)} a={pair[0]} b={pair[1]} />}
        <span className="spacer" />
        <PromiseChips columns={columns} />
        <button
          type="button"
          className="link-button"
          onClick={() => askFor({ kind: 'write-table' })}
        >
          Write the table for me
        </button>
      </section>
      <DeadParts columns={columns} />
      <WriteTableDialog columns={pair ?? columns.slice(0, 1)} />
      <PromiseDialog columns={columns} />
    </>
  );
}

function pairKey(pair: readonly { readonly caller: { readonly id: string } }[]): string {
  return pair.map(({ caller }) => caller.id).join(' ');
}
