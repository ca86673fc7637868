'use client';
import { type ForwardedRef, type RefObject, useImperativeHandle, useRef } from 'react';

/** A ref of our own on an element that the host has one on too, for as long as both are mounted. */
export function useOwnRef<T>(hosts: ForwardedRef<T>): RefObject<T | null> {
  const own = useRef<T>(null);
  useImperativeHandle<T | null, T | null>(hosts, () => own.current, []);
  return own;
}
