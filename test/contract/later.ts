import fc from 'fast-check';

/** An arbitrary that is made when it is first needed, so that arbitraries can hold each other. */
export class Later<T> extends fc.Arbitrary<T> {
  private made: fc.Arbitrary<T> | undefined;

  constructor(private readonly make: () => fc.Arbitrary<T>) {
    super();
  }

  override generate(random: fc.Random, bias: number | undefined): fc.Value<T> {
    return this.inner.generate(random, bias);
  }

  override canShrinkWithoutContext(value: unknown): value is T {
    return this.inner.canShrinkWithoutContext(value);
  }

  override shrink(value: T, context: unknown): fc.Stream<fc.Value<T>> {
    return this.inner.shrink(value, context);
  }

  private get inner(): fc.Arbitrary<T> {
    this.made ??= this.make();
    return this.made;
  }
}

/** A value, or none, in the given proportion. */
export function seldom<T>(value: fc.Arbitrary<T>, none: number, some: number): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: none, arbitrary: fc.constant(undefined) }, { weight: some, arbitrary: value });
}

/** Mostly one or two of something. */
export function few<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant<T[]>([]) },
    { weight: 8, arbitrary: fc.array(value, { minLength: 1, maxLength: 2 }) },
  );
}
