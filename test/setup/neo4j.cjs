require('./typescript.cjs');

module.exports = require('./prepare-neo4j.ts').prepareNeo4j;
