import { join } from 'node:path';
import { runSuites } from '../../suites.js';
import { ROOT } from '../../the-model.js';

runSuites(join(ROOT, 'test', 'seed', 'reading'));
