import type { BusAddress } from '../../eventbridge/arn';
import { code, type Phrase, shorten } from '../phrase';

/** `the default bus`, `the bus my-bus`, and whose it is where that is another account than `home`. */
export function busWords(bus: BusAddress, home?: string): Phrase {
  const whose =
    home !== undefined && bus.account !== home ? [' of account ', code(bus.account)] : [];
  if (bus.name === 'default') return ['the default bus', ...whose];
  return ['the bus ', code(shorten(bus.name, 80)), ...whose];
}
