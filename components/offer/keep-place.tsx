import { createContext, type ComponentChildren } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { useSteady } from '@/components/state/use-steady';
import { useStored } from '@/components/state/use-stored';
import type { Command } from '@/lib/messages/protocol';
import { readSaved } from '@/lib/store/saved';

/** Where the worker finds an offer that is to be kept. */
type KeepFrom = Command<'saved.keep'>['from'];

/** A list of offers that can be kept. */
interface KeepPlace {
  from: KeepFrom;
  /** Ids of all offers that are kept by now, from wherever. */
  kept: ReadonlySet<string>;
}

const Place = createContext<KeepPlace | null>(null);
const NONE: ReadonlySet<string> = new Set();

const readKept = async (): Promise<ReadonlySet<string>> =>
  new Set((await readSaved()).map(({ offerId }) => offerId));

interface Props {
  from: KeepFrom;
  children: ComponentChildren;
}

/** Lets the offers within be kept. It follows which are kept once, for all of their cards. */
export function KeepPlaceProvider({ from, children }: Props) {
  const steady = useSteady(from);
  const kept = useStored('saved', readKept).value ?? NONE;
  const place = useMemo(() => ({ from: steady, kept }), [steady, kept]);
  return <Place.Provider value={place}>{children}</Place.Provider>;
}

/** How offers are kept from here; null where they are not. */
export function useKeepPlace(): KeepPlace | null {
  return useContext(Place);
}
