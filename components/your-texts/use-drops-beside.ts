import { useEffect } from 'react'

/** A file that is let go beside the boxes is opened here too, not by the browser in the place of the page. */
export function useDropsBeside(open: (files: readonly File[]) => void): void {
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      if (event.defaultPrevented) return
      const files = event.dataTransfer?.files ?? []
      if (files.length === 0) return
      event.preventDefault()
      open([...files])
    }
    addEventListener('dragover', over)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('drop', drop)
    }
  })
}
