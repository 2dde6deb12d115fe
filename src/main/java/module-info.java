import org.jspecify.annotations.NullMarked;

/** A waiting-room kiosk: a patient reads, answers, and leaves with a summary. */
@NullMarked
module glowup.kiosk {
  requires static transitive org.jspecify;
  requires java.desktop;
  requires java.net.http;
  requires javafx.controls;
  requires javafx.web;
  requires atlantafx.base;
  requires org.kordamp.ikonli.javafx;
  requires org.kordamp.ikonli.feather;
  requires com.github.weisj.jsvg;
  requires flexmark;
  requires flexmark.util.ast;
  requires flexmark.util.collection;
  requires flexmark.util.data;
  requires flexmark.util.misc;
  requires flexmark.util.sequence;
  requires flexmark.ext.admonition;
  requires flexmark.ext.tables;
  requires com.google.zxing;
  requires tools.jackson.core;
  requires tools.jackson.dataformat.yaml;
  requires org.tomlj;
  requires com.ibm.icu;
  requires com.samskivert.jmustache;
  requires openhtmltopdf.core;
  requires openhtmltopdf.pdfbox;
  requires openhtmltopdf.rtl.support;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  // FontBox names no modules; without this line nothing would bring its logging along.
  requires org.apache.commons.logging;
  requires org.apache.fontbox;
  requires jipp.core;
  requires jakarta.mail;
  requires org.eclipse.angus.mail;
  requires org.simplejavamail.core;
  requires org.simplejavamail;
  requires info.picocli;
  requires org.slf4j;
  requires ch.qos.logback.classic;
  requires ch.qos.logback.core;

  opens glowup.kiosk to
      info.picocli;
}
