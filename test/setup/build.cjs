require('./typescript.cjs');

module.exports = require('./build-program.ts').buildProgram;
