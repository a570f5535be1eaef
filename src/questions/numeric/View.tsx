import { defineView } from '../view.ts';
import { numeric } from './kind.ts';

export default defineView({ kind: numeric, View: () => null });
