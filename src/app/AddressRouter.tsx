// The address bar as a router: the browser's own history, and nothing that we do not use.
import { startTransition, useEffect, useMemo, useState, type ReactNode } from 'react';
import { createPath, Router, type Navigator, type To } from 'react-router';

interface AddressRouterProps {
  readonly children: ReactNode;
}

/**
 * What react-router calls a `BrowserRouter`, without its history library: that one knows blocking,
 * data and server rendering, and weighs five kilobytes that every step would have to carry.
 */
export function AddressRouter({ children }: AddressRouterProps) {
  const [location, setLocation] = useState(here);
  const navigator = useMemo<Navigator>(() => {
    const arrive = () => {
      startTransition(() => {
        setLocation(here());
      });
    };
    return {
      createHref: written,
      go: (steps) => {
        window.history.go(steps);
      },
      push: (to) => {
        window.history.pushState(null, '', written(to));
        arrive();
      },
      replace: (to) => {
        window.history.replaceState(null, '', written(to));
        arrive();
      },
    };
  }, []);

  // Talks to the browser: its back and forward buttons, and links to a place on the same page.
  useEffect(() => {
    const move = () => {
      setLocation(here());
    };
    window.addEventListener('popstate', move);
    return () => {
      window.removeEventListener('popstate', move);
    };
  }, []);

  return (
    <Router location={location} navigator={navigator}>
      {children}
    </Router>
  );
}

function here(): { readonly pathname: string; readonly search: string; readonly hash: string } {
  const { pathname, search, hash } = window.location;
  return { pathname, search, hash };
}

function written(to: To): string {
  return typeof to === 'string' ? to : createPath(to);
}
