import { DEFAULT_TOP_SETTINGS, topSettingsSchema } from '../gateway/top/settings';
import { setting } from './setting';

/** What the router's provider does its own way. Holds no secret. */
export const topSettings = setting('local', 'topSettings', topSettingsSchema, DEFAULT_TOP_SETTINGS);
