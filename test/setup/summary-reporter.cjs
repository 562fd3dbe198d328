/** Ends a run with one plain line, and says what was left out and why. */
module.exports = class SummaryReporter {
  onRunComplete(_contexts, results) {
    const left = process.env.NEO4J_UNAVAILABLE;
    if (left) console.log(`\nLeft out: everything that needs Neo4j. ${left}`);
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests > 0 ? `, ${results.numPendingTests} skipped` : '';
    console.log(`\n${results.numPassedTests} passed, ${failed} failed${skipped}`);
  }
};
