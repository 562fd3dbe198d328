import { join } from 'node:path';
import { runSuites } from '../suites.js';
import { removeFolders } from './folders.js';

afterAll(removeFolders);

runSuites(__dirname);
describe.each(['checks', 'errors', 'reading'])('%s', (folder) => runSuites(join(__dirname, folder)));
