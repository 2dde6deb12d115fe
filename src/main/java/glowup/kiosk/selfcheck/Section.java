package glowup.kiosk.selfcheck;

/** The parts of the summary that answers are listed under, in its order. */
public enum Section {
  /** What matters most to the visitor today. */
  MATTERS,
  /** The skin as the visitor sees it. */
  SKIN,
  /** What has been tried, for how long, and whether it helped. */
  TRIED,
  /** What the practitioner should know before choosing anything. */
  KNOW
}
