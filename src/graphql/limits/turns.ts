let last: Promise<unknown> = Promise.resolve();

/** Waits until the event loop has served what else is due; those who wait go on one at a time. */
export function nextTurn(): Promise<void> {
  const turn = last.then(() => new Promise<void>((resolve) => setImmediate(resolve)));
  last = turn;
  return turn;
}

/** Items of a long list, so many in each turn of the event loop. */
export function inTurns<T>(items: readonly T[], perTurn: number): Promise<T>[] {
  let turn = nextTurn();
  return items.map((item, i) => {
    if (i > 0 && i % perTurn === 0) turn = nextTurn();
    return turn.then(() => item);
  });
}
