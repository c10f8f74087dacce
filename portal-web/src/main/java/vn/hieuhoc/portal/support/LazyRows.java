package vn.hieuhoc.portal.support;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/**
 * The one bridge between pages of rows and the table of the console: the database does the paging.
 *
 * <p>Made anew with each request of the page it was opened at, whose rows are read already: {@code
 * rows = new LazyRows<>(page, wanted -> service.rows(words, wanted))}. Turning to another page is a
 * small request for the table alone.
 *
 * @param <T> the row
 */
public class LazyRows<T> extends LazyDataModel<T> {

  private static final long serialVersionUID = 1L;

  private final transient Page<T> opened;
  private final transient Source<T> source;

  /**
   * Where rows come from.
   *
   * @param <T> the row
   */
  @FunctionalInterface
  public interface Source<T> {
    Page<T> page(PageRequest page);
  }

  /**
   * @param opened the page that the address asks for
   * @param source gives the others
   */
  public LazyRows(Page<T> opened, Source<T> source) {
    this.opened = opened;
    this.source = source;
  }

  /** How many rows a page has. */
  public int getSize() {
    return opened.request().size();
  }

  /** Number of the first row shown, from 0. */
  public int getFirst() {
    return opened.request().first();
  }

  @Override
  public int count(Map<String, FilterMeta> filters) {
    return (int) Math.min(Integer.MAX_VALUE, opened.total());
  }

  @Override
  public List<T> load(
      int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
    PageRequest wanted = new PageRequest(first, Math.min(size, PageRequest.LARGEST));
    return wanted.equals(opened.request()) ? opened.items() : source.page(wanted).items();
  }
}
