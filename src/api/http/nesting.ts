/** Refuses deeply nested JSON bodies, because a recursive function would overflow the stack on them. */
import type { FastifyInstance } from 'fastify';

/** Filters nest less than ten levels. Thousands of levels overflow the stack. */
const MOST_LEVELS = 100;

/** Adds the check to the routes that are added to `app` afterwards. */
export function refuseDeepBodies(app: FastifyInstance): void {
  app.addHook('preHandler', async ({ body }) => {
    if (!isDeep(body)) return;
    const message = `The JSON of the request is nested more than ${MOST_LEVELS} levels deep.`;
    throw Object.assign(new Error(message), { statusCode: 400 });
  });
}

/** Looks at one level after the other, because a recursive function could overflow the stack here too. */
function isDeep(body: unknown): boolean {
  let level = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_LEVELS) return true;
    level = level.flatMap((value): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
  return false;
}
