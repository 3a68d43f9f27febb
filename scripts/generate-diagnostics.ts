/** `npm run diagnostics`: writes the documentation's page of diagnostic codes. */
import { writeFileSync } from 'node:fs';
import { diagnosticsPage } from './diagnostics/page';

writeFileSync('docs/diagnostics.md', diagnosticsPage());
