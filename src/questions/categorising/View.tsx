import { defineView } from '../view.ts';
import { categorising } from './kind.ts';

export default defineView({ kind: categorising, View: () => null });
