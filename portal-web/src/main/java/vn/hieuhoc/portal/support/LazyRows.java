package vn.hieuhoc.portal.support;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/**
 * The one bridge between a page of rows and the table of the console: the database does the paging.
 *
 * <p>Build it once in {@code load()}: {@code rows = new LazyRows<>(page -> service.rows(words,
 * page))}.
 *
 * @param <T> the row
 */
public class LazyRows<T> extends LazyDataModel<T> {

  private static final long serialVersionUID = 1L;

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

  public LazyRows(Source<T> source) {
    this.source = source;
  }

  @Override
  public int count(Map<String, FilterMeta> filters) {
    return (int) Math.min(Integer.MAX_VALUE, source.page(new PageRequest(0, 1)).total());
  }

  @Override
  public List<T> load(
      int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
    Page<T> page = source.page(new PageRequest(first, Math.min(size, PageRequest.LARGEST)));
    setRowCount((int) Math.min(Integer.MAX_VALUE, page.total()));
    return page.items();
  }
}
