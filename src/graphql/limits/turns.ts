let last: Promise<unknown> = Promise.resolve();

/** Waits for the next turn of the event loop. Each turn resumes one waiting caller. */
export function nextTurn(): Promise<void> {
  const turn = last.then(() => new Promise<void>((resolve) => setImmediate(resolve)));
  last = turn;
  return turn;
}

/** Resolves the items of a long list, `perTurn` of them in each turn of the event loop. */
export function inTurns<T>(items: readonly T[], perTurn: number): Promise<T>[] {
  let turn = nextTurn();
  return items.map((item, i) => {
    if (i > 0 && i % perTurn === 0) turn = nextTurn();
    return turn.then(() => item);
  });
}
