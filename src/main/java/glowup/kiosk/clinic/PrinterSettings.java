package glowup.kiosk.clinic;

import java.net.URI;

/**
 * The printer in the lobby.
 *
 * @param uri its address, {@code ipp://} or {@code ipps://}
 */
public record PrinterSettings(URI uri) {}
