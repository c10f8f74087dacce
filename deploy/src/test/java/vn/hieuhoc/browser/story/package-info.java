/**
 * The life of one learning centre from an empty data folder to the province's figures, played in
 * the browser by the people it belongs to. The story tells what happens; page objects know how.
 */
package vn.hieuhoc.browser.story;
