import { removeFolders } from '../seed/folders.js';
import { runSuites } from '../suites.js';

afterAll(removeFolders);

runSuites(__dirname);
