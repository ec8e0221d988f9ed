/** First stop of the keyboard: past the navigation, to the content with this id. */
export function SkipLink({ to, children }: { to: string; children: string }) {
  return (
    <a
      className="utrecht-skip-link utrecht-skip-link--visible-on-focus not-on-paper"
      href={`#${to}`}
    >
      {children}
    </a>
  )
}
