package glowup.kiosk.offences.view;

import glowup.kiosk.offences.Offender;
import glowup.kiosk.welcome.view.HomeView;

/** Knows another feature's view, and its own feature knows it. */
public record OffendingView(HomeView other, Offender owner) {}
