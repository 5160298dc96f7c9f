/** Admits operations: it refuses those that ask for too much, and makes the others wait for their turn. */
import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import { GraphQLError, Kind, type DocumentNode, type FragmentDefinitionNode } from 'graphql';
import { ERROR_CODES, isRapportError } from '../../errors.ts';
import { ownSlice } from '../../graph/slices.ts';
import type { Context } from '../request/context.ts';
import { checkLimits, type Allowance, type LaneName } from '../request/limits.ts';
import type { Operation } from '../request/measure.ts';
import type { Lane } from './lane.ts';

/**
 * Heavy operations and introspection each have a lane of their own, so that light operations need not wait for
 * them.
 */
export type Lanes = Readonly<Record<LaneName, Lane>>;

/** The plugin. If `lanes` is null, every operation runs at once. */
export function admission(lanes: Lanes | null): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () => {
      let allowance: Allowance | undefined;
      let leave: () => void = () => undefined;
      return Promise.resolve({
        didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
          if (operation === undefined) return;
          if (!schema.getRootType(operation.operation)) throw isReadOnly(operation);
          const fragments = fragmentsOf(document);
          const { variables = {} } = request;
          allowance = checked({ schema, operation, fragments, variables });
          contextValue.bounds.allow(allowance);
        },
        // This hook runs after the checks of all plugins, and not at all if another plugin has answered already.
        responseForOperation: async ({ contextValue }) => {
          if (lanes === null || allowance === undefined) return null;
          try {
            const free = await lanes[allowance.lane].enter(contextValue.bounds.signal);
            // An operation can end before the queries that it started, so its place is free once they have settled.
            leave = () => void contextValue.bounds.settled().then(free);
            // A pause between two operations. Without it, waiting operations would follow each other and block all
            // else.
            if (allowance.lane !== 'light') await ownSlice();
            // The client may have hung up meanwhile. Introspection reads nothing, so it would not notice.
            contextValue.bounds.check();
            return null;
          } catch (error) {
            return turnedAway(error);
          }
        },
        executionDidStart: () => Promise.resolve({ executionDidEnd: async () => leave() }),
        // If another plugin answers, the operation is not executed, so `executionDidEnd` is never called.
        willSendResponse: async () => leave(),
      });
    },
  };
}

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** graphql-js accepts an operation without a root type and fails only when it executes it, as a server error. */
function isReadOnly(operation: Operation['operation']): GraphQLError {
  return new GraphQLError(`The schema has no ${operation.operation}: the API is read-only.`, {
    nodes: operation,
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
  });
}

function checked(operation: Operation): Allowance {
  try {
    return checkLimits(operation);
  } catch (error) {
    if (!isRapportError(error)) throw error;
    // Apollo Server answers 500 unless the error has a status.
    const { nodes, path } = error.cause instanceof GraphQLError ? error.cause : {};
    throw new GraphQLError(error.message, {
      originalError: error,
      nodes: nodes ?? null,
      path: path ?? null,
      extensions: { code: error.code, http: { status: 400 } },
    });
  }
}

function turnedAway(error: unknown): GraphQLResponse {
  const code = isRapportError(error) ? error.code : 'INTERNAL';
  const errors = [{ message: ERROR_CODES[code], extensions: { code } }];
  return {
    http: { status: 503, headers: new HeaderMap() },
    body: { kind: 'single', singleResult: { errors } },
  };
}
