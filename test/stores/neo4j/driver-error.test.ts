import { Neo4jError } from 'neo4j-driver';
import { toApiError } from '../../../src/stores/neo4j/driver-error.js';

const thrown = (code: string, message: string): Error => new Neo4jError(message, code, '50N42', message);

describe('an error of the driver', () => {
  it.each([
    ['Neo.ClientError.Statement.EntityNotFound', 'Unable to load NODE 4:0c:17.'],
    ['Neo.DatabaseError.Statement.ExecutionFailed', 'Node with id 17 has been deleted in this transaction'],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'ForsetiClient[1] can not acquire locks.'],
    ['Neo.TransientError.Transaction.Outdated', 'The transaction has seen state which has been invalidated.'],
  ])('of a graph in change is STORE_UNAVAILABLE: %s', (code, message) => {
    const error = thrown(code, message);
    const { message: converted, ...rest } = toApiError(error);
    expect({ converted, ...rest }).toMatchObject({
      converted: 'The graph is being replaced; retry the request.',
      code: 'STORE_UNAVAILABLE',
    });
    expect(toApiError(error).cause).toBe(error);
  });

  it('that is a fault of the program is INTERNAL_SERVER_ERROR', () => {
    expect(toApiError(thrown('Neo.ClientError.Statement.SyntaxError', 'Invalid input')).code).toBe(
      'INTERNAL_SERVER_ERROR',
    );
  });
});
