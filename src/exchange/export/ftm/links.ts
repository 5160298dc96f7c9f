/** Roles held, memberships, parties to cases and wholes as links of FollowTheMoney. */
import type { ExportedEntity, ExportedTie } from '../exported.ts';
import { isAsserted } from '../is-asserted.ts';
import { isoDate, isoDates } from '../iso-dates.ts';
import type { FtmContext } from './actors.ts';
import { linkId, type FtmEntity, type FtmProperties } from './ftm-entity.ts';

/** A role held. */
export const occupancy = (tie: ExportedTie, context: FtmContext): FtmEntity =>
  linkOf(tie, context, {
    schema: 'Occupancy',
    ends: { holder: tie.from, post: tie.to },
    more: { ...termOf(tie), status: statusOf(tie) },
    words: 'holds',
  });

/** A group can have no members in FollowTheMoney. */
export function membership(tie: ExportedTie, context: FtmContext): FtmEntity {
  const asMembership = {
    schema: 'Membership',
    ends: { member: tie.from, organization: tie.to },
    more: { ...termOf(tie), status: statusOf(tie) },
    words: 'member of',
  };
  return tie.toType === 'Organization'
    ? linkOf(tie, context, asMembership)
    : unknownLink(tie, context, 'member of');
}

/** A party to a case, with the outcome for it if the sources tell one. */
export function caseParty(
  tie: ExportedTie,
  { outcomes }: ExportedEntity,
  context: FtmContext,
): FtmEntity {
  const own = outcomes.filter(({ of }) => of === tie.from);
  return linkOf(tie, context, {
    schema: 'CourtCaseParty',
    ends: { party: tie.from, case: tie.to },
    more: {
      role: tie.capacity,
      status: own.map(({ stage }) => stage),
      description: [
        ...tie.charges.map((charge) => `Charge: ${charge}`),
        tie.penaltyFaced === null ? null : `Penalty faced: ${tie.penaltyFaced}`,
        tie.penaltyGiven === null ? null : `Penalty given: ${tie.penaltyGiven}`,
      ],
    },
    words: tie.capacity ?? 'party to',
  });
}

/** What is part of a whole. Only legal entities have a property for it, which FollowTheMoney gives up. */
export const partOf = (tie: ExportedTie, context: FtmContext): FtmEntity =>
  unknownLink(tie, context, 'part of');

/** The organization of a role that is only alleged, or disputed. */
export const doubtedPost = (tie: ExportedTie, context: FtmContext): FtmEntity =>
  unknownLink(tie, context, 'post in');

interface Link {
  readonly schema: string;
  readonly ends: FtmProperties;
  readonly more: FtmProperties;
  readonly words: string;
}

/**
 * The link. FollowTheMoney cannot say that something is only alleged, or disputed: such a tie is a link of no known
 * kind, so that nobody counts it as a role held or a membership.
 */
function linkOf(tie: ExportedTie, context: FtmContext, link: Link): FtmEntity {
  const { schema, ends, more, words } = link;
  if (!isAsserted(tie)) return unknownLink(tie, context, words, more);
  return {
    id: linkId(schema, tie.type, tie.key),
    schema,
    properties: { ...ends, ...more, ...context.sources.cite(tie.sources) },
  };
}

function unknownLink(
  tie: ExportedTie,
  context: FtmContext,
  words: string,
  more: FtmProperties = termOf(tie),
): FtmEntity {
  return {
    id: linkId('UnknownLink', tie.type, tie.key),
    schema: 'UnknownLink',
    properties: {
      ...more,
      subject: tie.from,
      object: tie.to,
      role: words,
      status: isAsserted(tie) ? null : tie.support,
      ...context.sources.cite(tie.sources),
    },
  };
}

/** Several dates mean one of them. Without a term, the day on which a source saw it. */
const termOf = ({ since, until, attestedOn }: ExportedTie): FtmProperties => ({
  startDate: sideOf(since),
  endDate: sideOf(until),
  date: attestedOn === null ? null : isoDate(attestedOn),
});

/** That it goes on is a word of its own: it has no day. */
const statusOf = ({ until }: ExportedTie) => (until === '..' ? 'current' : null);

/** `..` says that it goes on. */
const sideOf = (edtf: string | null): readonly string[] =>
  edtf === null || edtf === '..' ? [] : isoDates(edtf);
