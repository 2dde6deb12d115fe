package glowup.kiosk.delivery;

import glowup.kiosk.clinic.Paper;

/**
 * How the clinic wants its pages, as far as the printer can.
 *
 * @param twoSided whether a page of two sides comes on one sheet
 * @param colour whether it comes in colour
 */
public record PrintWishes(Paper paper, boolean twoSided, boolean colour) {}
