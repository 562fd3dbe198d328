// Preloaded into the program: writes, when it ends, the most CPU time that it took between two turns of its event loop since
// the last SIGUSR2. CPU time, since the wall clock also counts what other programs of the machine do.
import { writeSync } from 'node:fs';

let longest = 0;
let last = process.cpuUsage();

function look() {
  const { user, system } = process.cpuUsage(last);
  last = process.cpuUsage();
  longest = Math.max(longest, (user + system) / 1000);
}

setInterval(look, 2).unref();
process.on('SIGUSR2', () => {
  look();
  longest = 0;
});
process.on('exit', () => writeSync(2, `Longest turn: ${Math.round(longest)} ms\n`));
