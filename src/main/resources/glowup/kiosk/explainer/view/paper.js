// What the kiosk itself asks of the paper. It is run once, from Java, when the paper is ready: the
// paper runs no script of a page's.
var paper = (function () {
  'use strict';
  var BLOCKS = 'h2, h3, p, li, figure, th, td';
  var root = document.documentElement;
  var book = document.getElementById('book');
  var next = document.getElementById('next');

  function rightToLeft() {
    return root.dir === 'rtl';
  }

  /** How far into the book a box begins, in pixels. */
  function along(box) {
    var whole = book.getBoundingClientRect();
    return rightToLeft() ? whole.right - box.right : box.left - whole.left;
  }

  /** The page on which a box begins, from 0. */
  function pageOf(box) {
    return Math.max(0, Math.floor((along(box) + 1) / innerWidth));
  }

  /** The boxes of one letter of a block; none where it is not drawn. */
  function letterBoxes(block, offset) {
    var texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      var text = texts.currentNode;
      if (offset < text.length) {
        var range = document.createRange();
        range.setStart(text, offset);
        range.setEnd(text, offset + 1);
        return range.getClientRects();
      }
      offset -= text.length;
    }
    return [];
  }

  /** The page of a letter of a block; pages never go back from one letter to the next. */
  function pageOfLetter(block, offset) {
    for (var at = offset; at < block.textContent.length; at++) {
      var boxes = letterBoxes(block, at);
      if (boxes.length > 0 && boxes[0].width > 0) {
        return pageOf(boxes[0]);
      }
    }
    return pageOf(block.getBoundingClientRect());
  }

  function lastPageOf(block) {
    for (var at = block.textContent.length - 1; at >= 0; at--) {
      var boxes = letterBoxes(block, at);
      if (boxes.length > 0 && boxes[0].width > 0) {
        return pageOf(boxes[0]);
      }
    }
    return pageOf(block.getBoundingClientRect());
  }

  /** The blocks of a chunk that hold no other block. */
  function blocks(chunk) {
    return [].filter.call(chunk.querySelectorAll(BLOCKS), function (block) {
      return !block.querySelector(BLOCKS);
    });
  }

  function chunks() {
    return [].slice.call(book.querySelectorAll('.chunk'));
  }

  function span(chunk) {
    var all = blocks(chunk);
    return all.length === 0
      ? [pageOf(chunk.getBoundingClientRect()), pageOf(chunk.getBoundingClientRect())]
      : [pageOfLetter(all[0], 0), lastPageOf(all[all.length - 1])];
  }

  /**
   * A chunk that one page can hold is not laid over two: it moves on by a column, or by two where a
   * page has two, and stays where it was where that does not help. A page of one column would only
   * stand empty before it.
   */
  function keepTogether(chunk) {
    var columns = matchMedia('(min-aspect-ratio: 4/3)').matches ? 2 : 1;
    for (var moved = 1; moved <= columns; moved++) {
      var at = span(chunk);
      if (at[0] === at[1]) {
        return;
      }
      chunk.classList.add('moved-' + moved);
    }
    var last = span(chunk);
    if (last[0] !== last[1]) {
      chunk.classList.remove('moved-1', 'moved-2');
    }
  }

  /** A heading that would be alone at the foot of a page goes to the next with what it heads. */
  function keepWithHeading(chunk) {
    var parts = blocks(chunk);
    if (parts.length > 1 && pageOfLetter(parts[0], 0) < pageOfLetter(parts[1], 0)) {
      chunk.classList.add('moved-1');
    }
  }

  function letterOnPage(block, page) {
    var low = 0;
    var high = Math.max(0, block.textContent.length - 1);
    while (low < high) {
      var middle = (low + high) >> 1;
      if (pageOfLetter(block, middle) < page) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * What a finger may touch of a term on one line: the whole height of the line, and as wide at
   * least. The term, its page, and the box in pixels of that page.
   */
  function touchBox(term, box) {
    var page = pageOf(box);
    var whole = book.getBoundingClientRect();
    var line = parseFloat(getComputedStyle(term).lineHeight);
    var width = Math.max(box.width, line);
    var height = line;
    var left = box.left - whole.left + (rightToLeft() ? page : -page) * innerWidth;
    return [
      term.dataset.term,
      page,
      Math.max(0, left - (width - box.width) / 2),
      Math.max(0, box.top - whole.top - (height - box.height) / 2),
      width,
      height
    ];
  }

  /** Each stretch of drawn text from one letter of a block to before another. */
  function stretches(block, from, to) {
    var found = [];
    var at = 0;
    var texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      var text = texts.currentNode;
      var first = Math.max(from - at, 0);
      var end = Math.min(to - at, text.length);
      if (first < end) {
        var range = document.createRange();
        range.setStart(text, first);
        range.setEnd(text, end);
        found.push([range, getComputedStyle(text.parentNode).color]);
      }
      at += text.length;
    }
    return found;
  }

  /** A box in pixels of its page. */
  function onPage(box, page) {
    var whole = book.getBoundingClientRect();
    var left = box.left - whole.left + (rightToLeft() ? page : -page) * innerWidth;
    return [left, box.top - whole.top, left + box.width, box.bottom - whole.top];
  }

  /** Boxes side by side on one line are one, so that a line under them has no gaps. */
  function joined(lines, box, colour) {
    var last = lines[lines.length - 1];
    if (
      last &&
      last[4] === colour &&
      Math.abs(last[3] - box[3]) < (box[3] - box[1]) / 2 &&
      box[0] - last[2] < box[3] - box[1] &&
      last[0] - box[2] < box[3] - box[1]
    ) {
      last[0] = Math.min(last[0], box[0]);
      last[2] = Math.max(last[2], box[2]);
      last[3] = Math.max(last[3], box[3]);
    } else {
      lines.push(box.concat(colour));
    }
  }

  return {
    /**
     * What is read on a page, a block a line: chunk, block, its first and last letter on the page,
     * and its whole text. A picture has no letters (-1) and is read by its description.
     */
    textOn: function (page) {
      var lines = [];
      chunks().forEach(function (chunk, c) {
        blocks(chunk).forEach(function (block, b) {
          var isPicture = block.tagName === 'FIGURE';
          var first = isPicture
            ? pageOf(block.getBoundingClientRect())
            : pageOfLetter(block, 0);
          if (first > page || (isPicture ? first : lastPageOf(block)) < page) {
            return;
          }
          var caption = block.querySelector('figcaption');
          var text = isPicture
            ? block.getAttribute('aria-label') + (caption ? '\u2029' + caption.textContent : '')
            : block.textContent;
          var from = isPicture ? -1 : letterOnPage(block, page);
          var to = isPicture ? -1 : letterOnPage(block, page + 1);
          if (to === block.textContent.length - 1 && lastPageOf(block) === page) {
            to = block.textContent.length;
          }
          lines.push([c, b, from, to, text.replace(/[\n\t ]/g, ' ')].join(' '));
        });
      });
      return lines.join('\n');
    },

    /** The lines of some letters on a page: left, top, right, bottom and their colour. */
    linesOf: function (chunk, block, from, to, page) {
      var lines = [];
      var part = blocks(chunks()[chunk])[block];
      stretches(part, from, to).forEach(function (stretch) {
        [].forEach.call(stretch[0].getClientRects(), function (box) {
          if (box.width > 0 && pageOf(box) === page) {
            joined(lines, onPage(box, page), stretch[1]);
          }
        });
      });
      return lines
        .map(function (line) {
          return line.join('|');
        })
        .join('\n');
    },

    /** The box of a whole block on a page. */
    boxOf: function (chunk, block, page) {
      var part = blocks(chunks()[chunk])[block];
      return onPage(part.getBoundingClientRect(), page).join('|');
    },

    /** Lays the waiting text on the paper. */
    print: function () {
      book.innerHTML = next.textContent;
      next.textContent = '';
    },

    turnTo: function (page) {
      book.style.transform = 'translateX(' + (rightToLeft() ? page : -page) * 100 + 'vw)';
    },

    /** The pages, then the first and last page of each chunk, then each marked term's boxes. */
    measure: function () {
      var all = chunks();
      all.forEach(function (chunk) {
        chunk.classList.remove('moved-1', 'moved-2');
      });
      all.forEach(function (chunk) {
        keepTogether(chunk);
        keepWithHeading(chunk);
      });
      var lines = [Math.max(1, Math.ceil((book.scrollWidth - 2) / innerWidth))];
      lines.push(
        all
          .map(function (chunk) {
            return span(chunk).join('-');
          })
          .join(' ')
      );
      [].forEach.call(book.querySelectorAll('.term'), function (term) {
        [].forEach.call(term.getClientRects(), function (box) {
          lines.push(touchBox(term, box).join(' '));
        });
      });
      return lines.join('\n');
    },

    /** The first letter on a page, as chunk, block and offset; it outlives another layout. */
    placeOn: function (page) {
      var all = chunks();
      for (var c = 0; c < all.length; c++) {
        var parts = blocks(all[c]);
        for (var b = 0; b < parts.length; b++) {
          if (lastPageOf(parts[b]) >= page) {
            return [c, b, letterOnPage(parts[b], page)].join(' ');
          }
        }
      }
      return '0 0 0';
    },

    pageOf: function (chunk, block, offset) {
      var all = chunks();
      if (chunk >= all.length) {
        return 0;
      }
      var parts = blocks(all[chunk]);
      return block < parts.length
        ? pageOfLetter(parts[block], offset)
        : span(all[chunk])[0];
    },

    fits: function (width, height) {
      return Math.abs(innerWidth - width) <= 1 && Math.abs(innerHeight - height) <= 1;
    }
  };
})();
