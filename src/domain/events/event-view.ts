/** One event day by day: where it stands, who was there, and which pairs it makes; each day is read once. */
import { idsOf } from '../lists/ascending.ts';
import type { ClaimIndex } from '../claims/claim-index.ts';
import type { EntityId, MeetingFormat } from '../entities/entities.ts';
import { EventClaims } from './event-claims.ts';
import { datesOf } from './event-dates.ts';
import { capacityOf, type Part } from './event-part.ts';
import { partsOf } from './event-parts.ts';
import type { EventWords, Standing } from './event-reading.ts';
import { standingOf } from './event-standing.ts';
import type { EventState, InvolvementState } from './event-states.ts';
import { voiceOf, wordsOf } from './event-words.ts';
import { involvementsOf, strongestOf } from './involvement-rows.ts';
import type { KnowledgeSpan, KnownClaim } from '../time/knowledge.ts';
import { Formats } from '../pairs/pair-format.ts';
import type { FormatWord } from '../pairs/meeting-reports.ts';
import { keyOf, pairsOf } from '../pairs/pair-projection.ts';
import type { PairState } from '../pairs/pairs.ts';
import { countingByStage } from '../claims/ranks.ts';
import { Sides } from './sides.ts';
import { stageOf } from './stages.ts';

/** The views of an event and of its wholes, each made once. */
export class EventViews {
  readonly index: ClaimIndex;
  readonly #views = new Map<EntityId, EventView>();

  constructor(index: ClaimIndex) {
    this.index = index;
  }

  of(id: EntityId): EventView {
    const view = this.#views.get(id) ?? new EventView(this, id);
    this.#views.set(id, view);
    return view;
  }
}

/** The parts in an event, and the forms in which they met or were to meet. */
interface Peopled {
  readonly parts: ReadonlyMap<EntityId, Part>;
  readonly forms: Formats;
}

/** An event on one day. */
interface EventDay {
  readonly state: EventState | null;
  readonly involvements: ReadonlyMap<string, InvolvementState>;
  readonly pairs: ReadonlyMap<string, PairState>;
}

const NOTHING: EventDay = { state: null, involvements: new Map(), pairs: new Map() };

/** Reads one event day by day, each day once. */
class EventView {
  readonly #views: EventViews;
  readonly #index: ClaimIndex;
  readonly #id: EntityId;
  readonly #claims: EventClaims;
  readonly #words = new Map<string, EventWords>();
  readonly #standings = new Map<string, Standing | null>();
  readonly #rooms = new Map<string, Peopled>();
  readonly #bare = new Map<string, ReadonlyMap<string, PairState>>();
  readonly #days = new Map<string, EventDay>();

  constructor(views: EventViews, id: EntityId) {
    this.#views = views;
    this.#index = views.index;
    this.#id = id;
    this.#claims = new EventClaims(this.#index, id);
  }

  /** When those claims are known that decide where the event stands, who was there, and who met. */
  spans(seen: Set<EntityId>): KnowledgeSpan[] {
    if (seen.has(this.#id)) return [];
    seen.add(this.#id);
    return this.#claims.spans((whole) => this.#views.of(whole).spans(seen));
  }

  on(day: string): EventDay {
    const read = this.#days.get(day) ?? this.#read(day);
    this.#days.set(day, read);
    return read;
  }

  /**
   * Where the event stands on a day. `seen` are the events within it that asked, so that a cycle of
   * wholes ends.
   */
  standing(day: string, seen: ReadonlySet<EntityId> = new Set()): Standing | null {
    const read = this.#standings.get(day);
    if (read !== undefined) return read;
    const found = standingOf(seen.size === 0 ? this.#wordsOn(day) : this.#readWords(day, seen));
    // Within a cycle the answer depends on where it began, so only an answer from outside is kept.
    if (seen.size === 0) this.#standings.set(day, found);
    return found;
  }

  /** What is known of the event on a day; read once, since standing, parts and evidence all need it. */
  #wordsOn(day: string): EventWords {
    const read = this.#words.get(day) ?? this.#readWords(day, new Set());
    this.#words.set(day, read);
    return read;
  }

  #readWords(day: string, seen: ReadonlySet<EntityId>): EventWords {
    const parts = this.#claims.partsOn(day);
    const sides = new Sides(this.#index, parts, day);
    const words = wordsOf(this.#claims.known('stage', day), sides);
    const around = new Set([...seen, this.#id]);
    return {
      words,
      parts: wordsOf(parts, sides),
      dates: datesOf(this.#claims.known('date', day), words, sides),
      formats: countingByStage(this.#claims.known('format', day)).map((claim): FormatWord => ({
        claim,
        form: String(claim.value) as MeetingFormat,
        stage: stageOf(claim) ?? 'held',
        voice: voiceOf(claim, sides),
      })),
      sides,
      wholes: this.#claims
        .wholesOn(day)
        .filter((whole) => !around.has(whole))
        .flatMap((whole) => this.#views.of(whole).standing(day, around) ?? []),
    };
  }

  #read(day: string): EventDay {
    const standing = this.standing(day);
    if (standing === null) return NOTHING;
    const { parts, forms } = this.#peopled(day, standing);
    const { date, disputed, told } = standing.shown;
    const pairs = new Map(
      [...this.bare(day)].map(([key, pair]) => [
        key,
        { ...pair, within: this.#withinFor(day, pair) },
      ]),
    );
    const counted = [...pairs.values()].filter(({ ofRole }) => !ofRole);
    const format = forms.ofEvent();
    const state: EventState = {
      status: standing.status,
      date,
      dateDisputed: disputed,
      dates: told,
      format,
      verdict: strongestOf(counted),
      claimIds: idsOf([...this.#behind(day, standing), ...standing.spokenFor]),
    };
    return { state, pairs, involvements: involvementsOf(this.#id, parts, state, counted) };
  }

  /** The parts in the event on a day, and their forms; read once. */
  #peopled(day: string, standing: Standing): Peopled {
    const read = this.#rooms.get(day) ?? this.#readPeopled(day, standing);
    this.#rooms.set(day, read);
    return read;
  }

  #readPeopled(day: string, standing: Standing): Peopled {
    const words = this.#wordsOn(day);
    const voice = standing.status === 'ALLEGED' ? 'alleged' : 'asserted';
    const isOrganization = (id: EntityId) => this.#index.typeOf(id) === 'Organization';
    const parts = partsOf(words, standing, isOrganization);
    const coming = new Set(
      [...parts.values()].filter(({ isPlanned }) => isPlanned).map(({ actor }) => actor),
    );
    const inTheRoom = words.parts.filter(
      ({ claim }) => capacityOf(claim) !== 'host' || !isOrganization(claim.subject),
    );
    return {
      parts,
      forms: new Formats({
        formats: words.formats,
        words: words.words,
        parts: inTheRoom,
        stage: standing.stage,
        voice,
        coming,
      }),
    };
  }

  /**
   * The claims behind status and date, and, if those are taken over from a whole, the claims behind
   * the whole's.
   */
  #behind(
    day: string,
    standing: Standing,
    seen: ReadonlySet<EntityId> = new Set(),
  ): readonly KnownClaim[] {
    const { words, dates, formats } = this.#wordsOn(day);
    const own = [...words, ...dates, ...formats].map(({ claim }) => claim);
    if (!standing.restsOnWhole) return own;
    const around = new Set([...seen, this.#id]);
    const ofWholes = this.#claims
      .wholesOn(day)
      .filter((whole) => !around.has(whole))
      .flatMap((whole) => {
        const view = this.#views.of(whole);
        const other = view.standing(day);
        return other === null ? [] : view.#behind(day, other, around);
      });
    return [...own, ...this.#claims.known('partOf', day), ...ofWholes];
  }

  /** The pairs of a meeting by itself, whatever meetings it lies in. */
  bare(day: string): ReadonlyMap<string, PairState> {
    const read = this.#bare.get(day);
    if (read !== undefined) return read;
    const standing = this.standing(day);
    const isMeeting = this.#index.typeOf(this.#id) === 'Meeting';
    const found =
      standing === null || !isMeeting
        ? new Map<string, PairState>()
        : pairsOf({
            id: this.#id,
            status: standing.status,
            isHeld: standing.stage === 'held' && standing.status !== 'ALLEGED',
            date: standing.shown.date,
            dateDisputed: standing.shown.disputed,
            times: this.#claims.leastTimesOn(day, this.#wordsOn(day), standing),
            ...this.#peopled(day, standing),
            claimIds: idsOf([
              ...this.#behind(day, standing),
              ...this.#claims.timesOn(day),
              // One of these is enough, since each pair names the claims of its own two parts.
              ...firstOf(standing.spokenFor),
            ]),
            isRole: (id) => this.#index.typeOf(id) === 'Role',
            mergesOf: (id) => this.#index.identity.decisions.get(id) ?? [],
          });
    this.#bare.set(day, found);
    return found;
  }

  /** The outermost meeting around this one in which the same two actors are a pair. */
  #withinFor(day: string, { a, b }: PairState): EntityId {
    let outermost = this.#id;
    const seen = new Set([this.#id]);
    for (let next = this.#claims.wholesOn(day); next.length > 0;) {
      const wholes = next.filter((id) => !seen.has(id));
      for (const id of wholes) seen.add(id);
      const isOfBoth = (id: EntityId) =>
        this.#views
          .of(id)
          .bare(day)
          .has(keyOf({ a, b, meeting: id }));
      outermost = wholes.find(isOfBoth) ?? outermost;
      next = wholes.flatMap((id) => this.#views.of(id).#claims.wholesOn(day));
    }
    return outermost;
  }
}

/** The claim that was known first. */
function firstOf(claims: readonly KnownClaim[]): readonly KnownClaim[] {
  const [first, ...rest] = claims;
  if (first === undefined) return [];
  const isEarlier = (a: KnownClaim, b: KnownClaim) =>
    a.knownFrom === b.knownFrom ? a.id < b.id : a.knownFrom < b.knownFrom;
  return [rest.reduce((a, b) => (isEarlier(b, a) ? b : a), first)];
}
