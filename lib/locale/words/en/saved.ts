export const saved = {
  title: 'Saved offers',
  keep: 'Keep',
  kept: 'Kept',
  count_one: '{{count}} offer kept',
  count_other: '{{count}} offers kept',
  empty: 'Nothing kept yet.',
  emptyTodo:
    'Press “Keep” on an offer or on a row of a ranking: it stays here as it was at that moment, also when its search is long gone.',
  incognito: 'In incognito windows, what you keep lasts until the last of them is closed.',
  keptFrom: 'Kept {{moment}}, {{from}}.',
  removed: 'No longer kept. Press “Keep” to take that back.',
  from: {
    picture: 'from a picture search',
    details: 'from its details',
    search: 'from a search',
    list: 'from a ranking',
    named: 'from “{{name}}”',
    ranking: 'from {{list}} of {{category}}, {{day}}',
    category: 'category {{id}}',
  },
  privacy: {
    hint: 'Offers that you kept, with their prices of that day. Kept in this browser only; they stay when searches or rankings are deleted.',
    none: 'No offers are kept.',
    clear: 'Delete saved offers',
    sure: 'Delete all saved offers?',
  },
} as const;
