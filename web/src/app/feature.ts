/**
 * What a feature tells the shell about itself. One file `src/features/<module>/feature.ts` exports it as default; the shell
 * finds it there, so that adding a page touches no shared file. Everything behind it is loaded when it is first opened.
 */
import { type ComponentType, createElement, type LazyExoticComponent, type ReactNode } from 'react';
import type { RouteObject } from 'react-router';
import type { Role } from '@/api/session';
import type { Label } from '@/kernel/language';
import { OnlyFor } from './Mishap';
import type { ModuleName } from './modules';

/** A matter as the worklist names it. */
export interface MatterRef {
  kind: string;
  id: string;
  number?: string | null;
  title: string;
  link: string;
}

export interface MenuEntry {
  to: string;
  label: Label;
  icon: ReactNode;
  /** Who finds it in the menu; everyone where left out. */
  for?: readonly Role[];
  /** Also whoever holds no role at all, such as an heir with something of their own there. */
  withoutRole?: boolean;
}

/** A part of a case page that one module shows of a matter of another, asking its own API. */
export interface Panel {
  /** Whether it has anything to say to cases of this kind. */
  servesKind: (kind: string) => boolean;
  Component: LazyExoticComponent<ComponentType<PanelProps>>;
}

/** @param what the key of what is asked, where the panel is seen from the worklist */
export interface PanelProps {
  kind: string;
  id: string;
  what?: string;
}

/** What the worklist shows of a matter: everything needed to decide, the actions at its foot. */
export interface DeskProps {
  matter: MatterRef;
  /** The key of what is asked, such as `disclosure.waiting.check`. */
  what: string;
  /** To be called when the act is done, so that the next one comes. */
  onDone: () => void;
}

/** A part of the home page. */
export interface HomePart {
  place: 'first' | 'figures' | 'below';
  for?: readonly Role[];
  Component: LazyExoticComponent<ComponentType>;
}

export interface Feature {
  module: ModuleName;
  menu?: readonly MenuEntry[];
  routes?: readonly RouteObject[];
  panels?: readonly Panel[];
  /** By kind of matter. */
  desks?: Readonly<Record<string, LazyExoticComponent<ComponentType<DeskProps>>>>;
  /** By key of what is asked, whatever the kind of matter: shown beneath its desk, with the acts that answer it. */
  answers?: Readonly<Record<string, LazyExoticComponent<ComponentType<DeskProps>>>>;
  /** By key of what is asked: the acts alone, at the foot; the panel of the module, above, says what they are about. */
  acts?: Readonly<Record<string, LazyExoticComponent<ComponentType<DeskProps>>>>;
  home?: readonly HomePart[];
  /** Said quietly in the head of every page. */
  head?: LazyExoticComponent<ComponentType>;
}

/**
 * A page that is loaded when it is first opened: `page('deals/:id', () => import('./DealPage'))`; where the whole page is
 * for some roles only, others who type its address are told so.
 */
export const page = (path: string, load: () => Promise<{ default: ComponentType }>, roles?: readonly Role[]): RouteObject => ({
  path,
  lazy: async () => {
    const { default: Page } = await load();
    return { Component: roles ? () => createElement(OnlyFor, { roles, children: createElement(Page) }) : Page };
  },
});
