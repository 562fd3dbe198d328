require('./typescript.cjs');

const { buildProgram } = require('./build-program.ts');
const { prepareNeo4j } = require('./prepare-neo4j.ts');

module.exports = async () => {
  buildProgram();
  await prepareNeo4j();
};
