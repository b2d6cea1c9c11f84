/** A consumer of the schemas, whose declarations are zod's too. */
import type { Observation, Quantity } from 'shanghai-sti';
import { ObservationSchema, QuantitySchema } from 'shanghai-sti/schemas';

declare const input: unknown;
const result = ObservationSchema.safeParse(input);
if (result.success) result.data satisfies Observation;
QuantitySchema.parse(input) satisfies Quantity;
