package glowup.kiosk.visit;

import glowup.kiosk.delivery.AddressSlip;
import glowup.kiosk.delivery.Delivery;
import glowup.kiosk.delivery.MailState;
import glowup.kiosk.delivery.PrintState;
import glowup.kiosk.summary.SummaryDocument;
import java.util.Optional;

/** The page of a visit, and the ways it leaves. */
final class TakingRules {
  private final AddressSlip slips;

  TakingRules(AddressSlip slips) {
    this.slips = slips;
  }

  /** The page is always made anew: it may be of another day, language or answer. */
  static Visit opened(Visit visit) {
    return visit.with(Optional.empty()).at(new Screen.Summary());
  }

  /** Kept only where it is the page of this visit as it now stands. */
  static Visit made(Visit visit, Visit of, SummaryDocument document) {
    return visit.saysTheSameAs(of) ? visit.with(Optional.of(document)) : visit;
  }

  static Visit printed(Visit visit) {
    return visit.summary().isPresent()
        ? visit.with(visit.delivery().printAsked()).at(new Screen.Delivering())
        : opened(visit);
  }

  static Visit typed(Visit visit, String text) {
    return onAddress(visit, visit.delivery().typed() + text);
  }

  static Visit erased(Visit visit) {
    var typed = visit.delivery().typed();
    int rest = typed.isEmpty() ? 0 : typed.offsetByCodePoints(typed.length(), -1);
    return onAddress(visit, typed.substring(0, rest));
  }

  private static Visit onAddress(Visit visit, String text) {
    return visit.screen() instanceof Screen.Address
        ? visit.with(visit.delivery().addressTyped(text)).at(new Screen.Address(false))
        : visit;
  }

  static Visit endedWith(Visit visit, String domain) {
    return onAddress(visit, visit.delivery().endedWith(domain).typed());
  }

  /** An address with a slip in it is asked about before it is read back. */
  Visit offered(Visit visit) {
    return slips.meant(visit.delivery().typed()).isPresent()
        ? visit.at(new Screen.MeantAddress())
        : kept(visit);
  }

  Visit meant(Visit visit) {
    return slips
        .meant(visit.delivery().typed())
        .filter(_ -> visit.screen() instanceof Screen.MeantAddress)
        .map(address -> kept(visit.with(visit.delivery().addressTyped(address))))
        .orElse(visit);
  }

  static Visit kept(Visit visit) {
    return visit.at(
        visit.delivery().address().isPresent()
            ? new Screen.ConfirmAddress()
            : new Screen.Address(true));
  }

  /** Only a page that is made and an address that is one can go. */
  static Visit sent(Visit visit) {
    if (visit.summary().isPresent() && visit.delivery().address().isPresent()) {
      return visit.with(visit.delivery().mailAsked()).at(new Screen.Delivering());
    }
    // Where the page must be made anew, the address is read back meanwhile.
    return visit.screen() instanceof Screen.Delivering ? kept(visit) : visit;
  }

  static Visit reported(Visit visit, long id, PrintState state) {
    var delivery = visit.delivery();
    return told(
        visit,
        id,
        switch (state) {
          case PrintState.UnderWay progress -> delivery.printWent(progress);
          case PrintState.Ended end -> delivery.printEnded(end);
          case PrintState.NotAsked _ -> delivery;
        });
  }

  static Visit reported(Visit visit, long id, MailState.Ended state) {
    return told(visit, id, visit.delivery().mailEnded(state));
  }

  /** What ends leaves the visitor the whole idle time to read how, and to collect the page. */
  private static Visit told(Visit visit, long id, Delivery now) {
    if (id != visit.id()) {
      return visit;
    }
    boolean ended = visit.delivery().underWay() && !now.underWay();
    return ended ? visit.with(now).withWholeTime() : visit.with(now);
  }
}
