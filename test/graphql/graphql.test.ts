import { runSuites } from '../suites.js';

runSuites(__dirname);
