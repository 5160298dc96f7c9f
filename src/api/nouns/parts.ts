/** Edges that lead to one thing by all relationships to it, their parts: one for each capacity or term. */
import { statedDate } from '../../domain/events/stated-date.ts';
import { firmestSupport } from '../../domain/ties/support.ts';
import type { WithParts } from '../../queries/relationships/relationship-reader.ts';
import type { Context } from '../request/context.ts';
import { toEnum } from '../request/enums.ts';
import type {
  CaseCapacity,
  CasePartResolvers,
  EventCapacity,
  InvolvementPartResolvers,
  TermResolvers,
  TieBasis,
} from '../generated/schema.ts';
import type {
  DateModel,
  InheritableModel,
  InvolvementEdgeModel,
  InvolvementModel,
  SupportModel,
  TiedEdgeModel,
  TieEdgeModel,
} from '../request/models.ts';
import { NEEDS_BELOW, needing, property } from '../request/needs.ts';
import { evidenceBy } from '../lists/evidence.ts';
import { ownEvidence, ownSupport } from './entity.ts';

/** More capacities or terms than anybody has in one thing. */
const MAX_PARTS = 100;

const parts = needing(NEEDS_BELOW, <P>(edge: { readonly parts: readonly P[] }) =>
  edge.parts.slice(0, MAX_PARTS),
);

/** The claims behind all parts. */
const evidence = needing(['claims'], ({ asOf, parts: all }: WithParts<SupportModel>) =>
  evidenceBy(
    asOf,
    all.flatMap(({ claimIds }) => claimIds),
  ),
);

/** How well the parts are supported together, and by which claims. */
export const supported = {
  support: needing([], (edge: WithParts<SupportModel>) => supportOf(edge)),
  evidence,
};

const supportOf = (edge: { readonly parts: readonly Pick<SupportModel, 'support'>[] }) =>
  firmestSupport(edge.parts.map(({ support }) => support));

/** The same for an edge that may also stand in a plain list of things, without parts. */
export const tiedEdge = {
  support: needing([], ({ parts: all }: TiedEdgeModel) =>
    all === undefined ? null : supportOf({ parts: all }),
  ),
  evidence: needing(['claims'], ({ asOf, parts: all }: TiedEdgeModel) =>
    asOf === undefined || all === undefined
      ? null
      : evidenceBy(
          asOf,
          all.flatMap(({ claimIds }) => claimIds),
        ),
  ),
};

/** The same for relationships that the parts of an event inherit, read from either end. */
export const inheritableEdge = {
  ...tiedEdge,
  basis: needing(['basis'], ({ parts: all }: TiedEdgeModel<InheritableModel>): TieBasis | null => {
    if (all === undefined) return null;
    return all.some(({ inheritedFrom }) => inheritedFrom === null) ? 'STATED' : 'INHERITED';
  }),
};

/** Fields of an edge whose parts are terms. */
export const termEdge = { parts, ...supported };

/** Fields of an edge between an actor and a case. */
export const caseEdge = {
  ...termEdge,
  capacities: needing([], ({ parts: all }: TieEdgeModel) =>
    capacitiesOf<CaseCapacity>(all.map(({ capacity }) => capacity)),
  ),
};

/** Fields of an edge between an actor or a role and an event, whichever end it is read from. */
export const involvementEdge = {
  // The actor has one part in the event, whatever its capacities: all rows say the same of it.
  status: needing([], ({ parts: [first] }: InvolvementEdgeModel) => first.status),
  verdict: needing([], ({ parts: [first] }: InvolvementEdgeModel) => first.verdict),
  capacities: needing([], ({ parts: all }: InvolvementEdgeModel) =>
    capacitiesOf<EventCapacity>(all.map(({ capacity }) => capacity)),
  ),
  parts,
  evidence: needing(['claims'], ({ asOf, parts: all }: InvolvementEdgeModel) =>
    evidenceBy(
      asOf,
      all.flatMap(({ claimIds }) => claimIds),
    ),
  ),
};

/** Enum values, each once, without nulls. */
const capacitiesOf = <C extends string>(capacities: readonly (string | null)[]): C[] =>
  [...new Set(capacities)].filter((each) => each !== null).map(toEnum<C>);

/** The actor or role to which one of the ids of an involvement leads. */
const actorAt = (name: 'onBehalfOf' | 'representedBy' | 'insteadOf' | 'accompanying') =>
  needing(['mandate'], (part: InvolvementModel, _args: unknown, context: Context) =>
    context.entity(part.asOf, part[name]),
  );

export const InvolvementPart: InvolvementPartResolvers = {
  capacity: needing([], ({ capacity }) => toEnum<EventCapacity>(capacity)),
  onBehalfOf: actorAt('onBehalfOf'),
  representedBy: actorAt('representedBy'),
  insteadOf: actorAt('insteadOf'),
  accompanying: actorAt('accompanying'),
  ...ownEvidence,
};

export const CasePart: CasePartResolvers = {
  capacity: needing([], ({ capacity }) => toEnum<CaseCapacity>(capacity ?? '')),
  charges: property('charges', ['penalty']),
  penaltyFaced: property('penaltyFaced', ['penalty']),
  penaltyGiven: property('penaltyGiven', ['penalty']),
  ...ownSupport,
};

/** How EDTF writes an end that is still to come. */
const ONGOING = '..';

const dateOf = (edtf: string | null): DateModel | null => (edtf === null ? null : statedDate(edtf));

/** Fields of a time for which something holds. */
export const termFields = {
  since: needing(['term'], ({ since }: { readonly since: string | null }) => dateOf(since)),
  until: needing(['term'], ({ until }: { readonly until: string | null }) =>
    until === ONGOING ? null : dateOf(until),
  ),
  ongoing: needing(['term'], ({ until }: { readonly until: string | null }) => until === ONGOING),
  attestedOn: needing(['term'], ({ attestedOn }: { readonly attestedOn: string | null }) =>
    dateOf(attestedOn),
  ),
};

export const Term: TermResolvers = {
  ...termFields,
  basis: needing([], ({ basis }) => basis ?? null),
  ...ownSupport,
};
