import { defineView } from '../view.ts';
import { ordering } from './kind.ts';

export default defineView({ kind: ordering, View: () => null });
