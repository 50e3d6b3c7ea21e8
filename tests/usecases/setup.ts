// The database of the browser, in memory.
import 'fake-indexeddb/auto';
