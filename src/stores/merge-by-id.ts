/** Merges sequences that are sorted by id. Closes all sequences when the consumer stops. */
export async function* mergeById<T extends { readonly id: string }>(
  sources: readonly AsyncGenerator<T>[],
): AsyncGenerator<T> {
  try {
    const heads: { source: AsyncGenerator<T>; next: IteratorResult<T> }[] = [];
    for (const source of sources) heads.push({ source, next: await source.next() });
    for (;;) {
      let first: (typeof heads)[number] | undefined;
      for (const head of heads)
        if (!head.next.done && (first === undefined || head.next.value.id < first.next.value.id)) first = head;
      if (first === undefined) return;
      yield first.next.value;
      first.next = await first.source.next();
    }
  } finally {
    await Promise.all(sources.map((source) => source.return(undefined)));
  }
}
