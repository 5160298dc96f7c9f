/** Makes every id of a world from a number alone, so that any thing can refer to any other. */
import { Dice } from './dice.ts';
import { slug, sounds, TOPICS, type Sounds } from './names.ts';
import type { WorldSize } from './size.ts';

/** Organizations with the lowest numbers are states. */
export const STATES = 12;

/** The kinds of thing in a world, in the order of its records. */
export const KINDS = [
  'topics',
  'places',
  'organizations',
  'roles',
  'people',
  'visits',
  'meetings',
  'statements',
  'cases',
] as const;
export type Kind = (typeof KINDS)[number];

/** What all parts of the generator share: the seed, the number of things of each kind, and the ids. */
export class Frame {
  readonly seed: number;
  readonly size: WorldSize;

  constructor(seed: number, size: WorldSize) {
    this.seed = seed;
    this.size = size;
  }

  dice(place: string): Dice {
    return new Dice(this.seed, place);
  }

  sounds(kind: 'person' | 'organization' | 'place', index: number): Sounds {
    return sounds(this.dice(`name of ${kind} ${index}`));
  }

  person(index: number): string {
    return `${slug(this.sounds('person', index))}-${index}`;
  }

  /**
   * The id under which a person was known as somebody else; null for nearly all people. A few of the best known
   * people have one in every world, so that even the smallest world has some.
   */
  oldIdOf(person: number): string | null {
    const isAsked = person < 50 && person % 10 === 3;
    const isMerged = isAsked || (person > 0 && this.dice(`merged ${person}`).chance(0.003));
    return isMerged ? `${this.person(person)}-again` : null;
  }

  /** The id that a source uses for a person, which is sometimes an old one. */
  personAsTold(person: number, dice: Dice): string {
    const old = this.oldIdOf(person);
    return old !== null && dice.chance(0.3) ? old : this.person(person);
  }

  organization(index: number): string {
    const word = index < STATES ? 'state' : 'organization';
    return `${slug(this.sounds('organization', index))}-${word}-${index}`;
  }

  role(index: number): string {
    return `role-${index}`;
  }

  topic(index: number): string {
    return `${TOPICS[index % TOPICS.length]!.replaceAll(' ', '-')}-${index}`;
  }

  place(index: number): string {
    return `${slug(this.sounds('place', index))}-place-${index}`;
  }

  /** The organizations of which a person is a member, the main one first. */
  membershipsOf(person: number): number[] {
    const dice = this.dice(`memberships ${person}`);
    const count = dice.weighted<number>([
      [0, 2],
      [1, 5],
      [2, 3],
    ]);
    const others = this.size.organizations - STATES;
    const drawn = Array.from({ length: count }, () => STATES + dice.rank(others, 0.8, 3));
    return [...new Set(drawn)];
  }

  /** The organization to which a role belongs. */
  organizationOf(role: number): number {
    return this.dice(`organization of ${role}`).rank(this.size.organizations, 0.8, 3);
  }

  /** A person other than the hub. Lower numbers are drawn more often. */
  anyPerson(dice: Dice): number {
    return 1 + dice.rank(this.size.people - 1);
  }

  /** A person of the same circle, because people mostly meet those whom they have met before. */
  personNear(person: number, dice: Dice): number {
    const circles = Math.max(1, Math.round(this.size.people / CIRCLE));
    const circle = (Math.max(1, person) - 1) % circles;
    const drawn = 1 + circle + dice.rank(CIRCLE, 0.9, 3) * circles;
    return drawn < this.size.people ? drawn : this.anyPerson(dice);
  }
}

/** The number of people in a circle. */
const CIRCLE = 60;
