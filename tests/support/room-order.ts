import type { Rule } from './import-rules.ts';
import { importsOf, type Source } from './sources.ts';

// The floors of the house, from the ground up. A room imports from floors below its own, and of its own
// floor only from the siblings named beside it. A folder that is no room itself is the inside of the room
// it lies in: nobody else imports from there. A file may be a room of its own, below the others of its folder.

type Floor = { name: string; rooms: Record<string, readonly string[]> };

const LIB: readonly Floor[] = [
  { name: 'ground', rooms: { '': [], i18n: [''], markdown: [''], hours: ['', 'i18n'] } },
  {
    name: 'store',
    rooms: {
      sealing: [],
      db: [],
      kept: ['db'],
      keys: ['db', 'sealing'],
      health: ['db'],
      mail: ['db'],
      rates: ['db', 'sealing'],
      jobs: ['db'],
    },
  },
  {
    name: 'people',
    rooms: {
      site: [],
      help: [],
      auth: ['members'],
      themes: [],
      members: [],
      organisations: ['members'],
    },
  },
  {
    name: 'core',
    rooms: {
      safety: [],
      events: [],
      classifier: [],
      questions: ['events', 'safety'],
      listed: [],
      'search/version': [],
      'search/words': ['safety'],
      'search/schema': ['search/words'],
      'search/matters': ['search/words'],
      'search/index': ['search/matters', 'search/version', 'search/words'],
      'search/index/making': ['search/index', 'search/version'],
      'search/index/check': ['search/index'],
      'search/ranking': ['search/index', 'search/matters', 'search/schema', 'search/words'],
      search: [
        ...['search/ranking', 'search/index', 'search/index/making', 'search/index/check'],
        ...['search/matters', 'search/schema', 'search/words'],
      ],
    },
  },
  {
    name: 'verbs',
    rooms: {
      asking: ['claims'],
      triage: ['asking'],
      claims: [],
      'answers/hints': [],
      answers: ['claims', 'answers/hints'],
      consult: [],
      'publishing/wording': [],
      publishing: ['answers', 'publishing/wording'],
    },
  },
  { name: 'weaving', rooms: { 'passing-on': ['on-call'], 'on-call': [] } },
  {
    name: 'reading',
    rooms: {
      figures: [],
      published: ['figures'],
      thread: [],
      record: [],
      desk: ['record'],
      'desk/watching': ['desk'],
      similar: ['desk', 'published'],
    },
  },
  {
    name: 'outlets',
    rooms: {
      machines: [],
      notices: [],
      'my-data': ['notices'],
      reactions: [],
      retention: [],
      backup: [],
      worker: ['notices', 'retention', 'backup'],
    },
  },
  { name: 'web', rooms: { web: [] } },
  { name: 'front', rooms: { front: [] } },
];

const COMPONENTS: readonly Floor[] = [
  { name: 'ui', rooms: { ui: [] } },
  { name: 'forms', rooms: { forms: [] } },
  { name: 'help', rooms: { help: [] } },
  { name: 'layout', rooms: { layout: [] } },
  { name: 'parts', rooms: { safety: [], organisations: [], keys: [], notices: [] } },
  { name: 'themes', rooms: { themes: [] } },
  { name: 'questions', rooms: { questions: [], 'questions/list': ['questions'], similar: [] } },
  { name: 'pages', rooms: { ask: [], thread: [], home: [] } },
  { name: 'frame of the desk', rooms: { 'desk/frame': [] } },
  { name: 'questions at the desk', rooms: { 'desk/question': [] } },
  {
    name: 'desk',
    rooms: {
      'desk/inbox': [],
      'desk/editor': [],
      'desk/deeds': [],
      'desk/publishing': ['desk/deeds'],
      'desk/people': ['desk/deeds'],
      'desk/self': ['desk/people'],
    },
  },
];

const HOUSES: Record<string, readonly Floor[]> = { lib: LIB, components: COMPONENTS };
// Folders whose rooms only they themselves enter: others take what lies at the door, directly in the folder.
const BEHIND_A_DOOR = ['lib/search'];
const GENERATED = /^lib\/db\/generated\//;
const LOOSE = { house: 'lib', room: '' }; // files of the ground lie directly in lib

type Place = { house: string; room: string; floor: number; inside: string };

/** Where a file lies: its house, its room, the number of its floor, and the folders within the room. */
function placeOfFile(path: string): Place | null {
  const [house = '', ...rest] = path.split('/');
  const floors = HOUSES[house];
  if (!floors || GENERATED.test(path)) return null;
  const folders = rest.slice(0, -1);
  const names = rest.map((name) => name.replace(/\.\w+$/, ''));
  for (let depth = names.length; depth >= 0; depth -= 1) {
    const room = names.slice(0, depth).join('/');
    if (room === '' && (folders.length > 0 || house !== LOOSE.house)) continue;
    const floor = floors.findIndex(({ rooms }) => room in rooms);
    if (floor >= 0) return { house, room, floor, inside: folders.slice(depth).join('/') };
  }
  return null;
}

/** Says which imports of a file go upwards, sideways, or into the inside of another room. */
export const roomOrder: Rule = (source) => {
  if (GENERATED.test(source.path)) return [];
  const from = placeOfFile(source.path);
  const house = source.path.split('/')[0] ?? '';
  if (!from && house in HOUSES) return [`${source.path} lies in no room`];
  return importsOf(source)
    .map(({ target }) => ({ target, to: placeOfFile(target) }))
    .flatMap(({ target, to }) => {
      const wrong = (to && whatIsWrong(from, to)) ?? passedDoor(source.path, target);
      return wrong ? [`${source.path} imports ${target}: ${wrong}`] : [];
    });
};

function passedDoor(path: string, target: string): string | null {
  const closed = BEHIND_A_DOOR.find(
    (folder) => target.startsWith(`${folder}/`) && !path.startsWith(`${folder}/`),
  );
  const isAtDoor = closed && !target.slice(closed.length + 1).includes('/');
  return closed && !isAtDoor ? `it lies behind the door of ${closed}` : null;
}

function whatIsWrong(from: Place | null, to: Place): string | null {
  if (from?.house === to.house && from.room === to.room) return null;
  if (to.inside) return `${to.inside} is the inside of ${to.house}/${to.room}`;
  if (from?.house !== to.house || to.floor < from.floor) return null;
  const floor = HOUSES[from.house]?.[from.floor];
  if (to.floor > from.floor) return `upwards, from ${floor?.name}`;
  return floor?.rooms[from.room]?.includes(to.room) ? null : `sideways, on ${floor?.name}`;
}

const MOST_FILES = 25; // what one still finds one's way in; more wants rooms within the room

/** Says which rooms have more files than a newcomer can look over. */
export function roomSizes(sources: readonly Source[]): string[] {
  const counts = new Map<string, number>();
  for (const { path } of sources) {
    const place = placeOfFile(path);
    if (!place?.room || !/\.tsx?$/.test(path)) continue;
    const name = [place.house, place.room, place.inside].filter(Boolean).join('/');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > MOST_FILES)
    .map(([name, count]) => `${name} has ${count} files`);
}

/** Says which named siblings import each other in a circle. */
export function siblingCircles(houses: Record<string, readonly Floor[]> = HOUSES): string[] {
  return Object.values(houses)
    .flat()
    .flatMap(({ rooms }) => Object.keys(rooms).filter((room) => reaches(rooms, room, room)));
}

function reaches(
  rooms: Floor['rooms'],
  from: string,
  to: string,
  seen = new Set<string>(),
): boolean {
  return (rooms[from] ?? []).some((next) => {
    if (next === to) return true;
    if (seen.has(next)) return false;
    seen.add(next);
    return reaches(rooms, next, to, seen);
  });
}
